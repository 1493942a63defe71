@echo off
rem Starts the workbench with the Java that find-java.cmd finds. More flags for Java: PLUMBLINE_VMARGS.
rem Projects, settings and the log lie in the user's folder for data of programs, unless -data DIR names another one.
setlocal
set "data=-data "%LOCALAPPDATA%\Plumbline\workspace""
for %%a in (%*) do if "%%~a"=="-data" set "data="
call "%~dp0find-java.cmd" jre
if errorlevel 1 goto nojava
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do start "Plumbline" "%found_java%\bin\javaw" -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -Dguice_bytecode_gen_option=DISABLED -XX:TieredStopAtLevel=1 %PLUMBLINE_VMARGS% -jar "%%j" -name Plumbline %data% %*
exit /b 0

:nojava
echo plumbline: Java 21 or newer is needed, and there is none. 1>&2
echo Install one, for example Eclipse Temurin, or name its folder in JAVA_HOME. 1>&2
exit /b 4
