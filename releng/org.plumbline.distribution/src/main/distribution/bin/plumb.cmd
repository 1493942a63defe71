@echo off
rem Starts Plumbline's command line: finds a Java and gives it the flags that make it start at once.
rem
rem Exit code 4: there is no Java that will do. All others are the command line's own.
rem
rem Archive of classes: Java starts in half the time when it finds its classes prepared in a file. It never renews one that
rem does not fit, so its name tells the build and the Java.
setlocal
call "%~dp0find-java.cmd" jre
if errorlevel 1 goto nojava
set "lib=%~dp0..\lib"
set "build="
if exist "%lib%\build-id" set /p build=<"%lib%\build-id"
set "cache=%LOCALAPPDATA%\plumbline"
if not exist "%cache%" mkdir "%cache%" 2>nul
set "archive="
rem Where it lies in memory is no secret worth the time to write every pointer in it anew.
set "fixed=-XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
if defined build set archive=%fixed% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\%~1-%build%-%found_version%.jsa"
rem One archive for each command that loads much, for Java fills it in the first run; none for the others.
set "known="
for %%c in (check format publish demo) do if "%~1"=="%%c" set "known=yes"
if not defined known set "archive="
"%found_java%\bin\java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -Xlog:all=off ^
    -Djava.awt.headless=true -Dguice_bytecode_gen_option=DISABLED %archive% -jar "%lib%\plumb.jar" %*
exit /b %ERRORLEVEL%

:nojava
echo plumb: Java 21 or newer is needed, and there is none. 1>&2
echo Install one, for example Eclipse Temurin, or name its folder in JAVA_HOME. 1>&2
exit /b 4
