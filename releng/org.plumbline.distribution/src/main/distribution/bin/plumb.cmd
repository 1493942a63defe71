@echo off
rem Starts the command line with the Java that JAVA_HOME names, else the one on the PATH.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
where "%JAVA%" >nul 2>nul
if errorlevel 1 if not exist "%JAVA%.exe" (
    echo plumb: no Java found. Please install Java 21 or newer, or let JAVA_HOME name it. 1>&2
    exit /b 4
)
rem The archive of loaded classes halves the start. Java never renews one that does not fit, so its name tells the build.
set "CACHE=%LOCALAPPDATA%\plumbline"
if not exist "%CACHE%" mkdir "%CACHE%" 2>nul
set /p BUILD=<"%LIB%\build-id"
set "ARCHIVE=%CACHE%\plumb-@project.version@-%BUILD%.jsa"
if not exist "%ARCHIVE%" del /q "%CACHE%\plumb-*.jsa" 2>nul
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -Xlog:disable -Xlog:all=off -XX:TieredStopAtLevel=1 -XX:+UseSerialGC ^
    -Dguice_bytecode_gen_option=DISABLED -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%ARCHIVE%" ^
    -jar "%LIB%\plumb.jar" %*
exit /b %ERRORLEVEL%
