@echo off
rem Starts the workbench. Needs Java 21 or newer: JAVA_HOME, else the one on the PATH.
setlocal
set "JAVA=javaw"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\javaw"
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do start "Plumbline" "%JAVA%" --enable-native-access=ALL-UNNAMED %PLUMBLINE_VMARGS% -jar "%%j" -name Plumbline %*
