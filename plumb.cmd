@echo off
rem Plumbline from a source checkout, on Windows: plumb COMMAND builds what is missing, then is the command line itself.
rem
rem   plumb demo            publishes the shipped example's documents into demo-output (or: --out DIR)
rem   plumb test [--full]   builds everything anew and runs every test; --full adds the long property and fuzz runs
rem   plumb workbench       starts the workbench
rem   plumb ...             anything else is a command of the command line: plumb --help lists them
rem
rem Exit codes: those of the command line (0 to 3, 6, 7); 4 something must be installed first; 5 the build or a test failed.
rem Other than ./plumb this one does not notice sources that are newer than what was built: "plumb test" builds anew.
setlocal
set "root=%~dp0"
set "state=%root%.plumb"
set "built=%root%releng\org.plumbline.distribution\target\plumbline\bin"
set "source=%root%releng\org.plumbline.distribution\src\main\distribution\bin"
set "maven_brought=3.9.16"
if "%~1"=="test" goto test
if "%~1"=="workbench" goto workbench
if not exist "%built%\plumb.cmd" (
    call :build "the command line" build.log "-pl :org.plumbline.distribution -am -DskipTests verify"
    if errorlevel 1 goto failed
)
if not "%~1"=="demo" goto start
set "out="
for %%a in (%*) do if "%%~a"=="--out" set "out=yes"
if defined out goto start
call "%built%\plumb.cmd" %* --out "%root%demo-output"
exit /b %ERRORLEVEL%
:start
call "%built%\plumb.cmd" %*
exit /b %ERRORLEVEL%

:test
set "full="
if "%~2"=="--full" set "full=-Dplumbline.full=true"
call :build "everything and testing it" test.log "--fail-at-end %full% clean verify"
if errorlevel 1 goto failed
echo All tests passed.
exit /b 0

:workbench
set "product=%root%releng\org.plumbline.product\target\products\plumbline\win32\win32\x86_64"
if not exist "%product%\plumbline.cmd" (
    call :build "the workbench" workbench.log "-pl :org.plumbline.product -am -DskipTests verify"
    if errorlevel 1 goto failed
)
call "%product%\plumbline.cmd" %2 %3 %4 %5 %6 %7 %8 %9
exit /b %ERRORLEVEL%

:failed
exit /b %code%

:nojava
echo plumb: a JDK 21 or newer is needed to build, and there is none. 1>&2
echo Install one, for example Eclipse Temurin, or name its folder in JAVA_HOME. 1>&2
set "code=4"
exit /b 4

rem build WHAT LOG ARGUMENTS: Maven in the checkout; sets code.
:build
set "code=0"
if not exist "%state%" mkdir "%state%"
call "%source%\find-java.cmd" jdk
if errorlevel 1 goto nojava
set "JAVA_HOME=%found_java%"
call :maven
if errorlevel 1 exit /b 1
echo plumb: building %~1 with JDK %found_version% and %program%; the whole log: %state%\%~2 1>&2
pushd "%root%"
call "%program%" -B -ntp %~3 > "%state%\%~2" 2>&1
set "code=%ERRORLEVEL%"
popd
if "%code%"=="0" exit /b 0
findstr /b /c:"[ERROR]" "%state%\%~2" 1>&2
echo plumb: building %~1 failed; the whole log: %state%\%~2 1>&2
set "code=5"
exit /b 1

rem maven: sets program to a Maven that is new enough: MAVEN, the PATH's, the one brought earlier, one brought now.
:maven
set "program=%MAVEN%"
if defined program exit /b 0
set "installed="
for %%m in (mvn.cmd) do set "installed=%%~$PATH:m"
if not defined installed goto nomaven
set "program=%installed%"
call :fits
if not errorlevel 1 exit /b 0
set "cache=%LOCALAPPDATA%\plumbline"
set "program=%cache%\apache-maven-%maven_brought%\bin\mvn.cmd"
if exist "%program%" exit /b 0
echo plumb: bringing Maven %maven_brought% into %cache% 1>&2
set "place=%cache%\bringing"
if not exist "%place%" mkdir "%place%"
pushd "%place%"
call "%installed%" -B -ntp -C org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack "-DoutputDirectory=%cache%" ^
    -Dartifact=org.apache.maven:apache-maven:%maven_brought%:zip:bin > "%state%\maven.log" 2>&1
popd
rmdir /s /q "%place%"
if exist "%program%" exit /b 0
findstr /b /c:"[ERROR]" "%state%\maven.log" 1>&2
echo plumb: could not bring Maven %maven_brought%; the whole log: %state%\maven.log 1>&2
set "code=5"
exit /b 1

:nomaven
echo plumb: Maven is needed to build, and there is none on the PATH. Install any Maven 3, or let MAVEN name one. 1>&2
set "code=4"
exit /b 4

rem fits: is the installed Maven 3.9.9 or newer, and older than 4?
:fits
call "%installed%" -v > "%state%\maven.version" 2>nul
set "version="
for /f "usebackq tokens=1-3" %%a in ("%state%\maven.version") do if "%%a %%b"=="Apache Maven" set "version=%%c"
set "major=0"
set "minor=0"
set "patch=0"
for /f "tokens=1-3 delims=.-" %%x in ("%version%") do set "major=%%x" & set "minor=%%y" & set "patch=%%z"
if not "%major%"=="3" exit /b 1
if %minor% gtr 9 exit /b 0
if %minor% lss 9 exit /b 1
if %patch% lss 9 exit /b 1
exit /b 0
