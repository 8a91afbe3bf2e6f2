; The installer for Windows, for one user or for all. packaging/windows/build calls makensis (NSIS 3.08 or newer):
;   makensis -NOCD -DVERSION=1.2.3 "-DBUNDLE=dist\contactdesk" "-DSETUP=dist\setup.exe" packaging/windows/contactdesk.nsi
; The uninstaller removes what was installed; profiles, window state, log and secrets belong to the user and stay.
;
; Switches: /S (no window), /AllUsers, /CurrentUser, and as the last one /D=FOLDER.
; Exit codes: 0 done, 1 cancelled, 2 a file could not be written, and those below.

!define IS_RUNNING 3
!define NEEDS_RIGHTS 4
!define OLD_WINDOWS 5

; A program for 64 bits: a Windows for 32 bits does not start it.
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
ManifestSupportedOS all
ManifestDPIAware true
; Only an installation for all users asks for the rights of an administrator.
RequestExecutionLevel user
; A file that cannot be written ends the installation.
AllowSkipFiles off

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh

!define NAME "Contact Desk"
!define PUBLISHER "The Contact Desk developers"
!define ALL_FOLDER "$PROGRAMFILES64\${NAME}"
; Never change this: a newer version finds the older one by it.
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\ContactDesk"

Name "${NAME}"
OutFile "${SETUP}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
BrandingText "${NAME} ${VERSION}"

!ifdef SIGN
  !finalize `${SIGN} "%1"`
  !uninstfinalize `${SIGN} "%1"`
!endif

Var UserFolder
Var ForAll
Var AllButton

!define MUI_ICON "packaging\windows\contactdesk.ico"
!define MUI_UNICON "packaging\windows\contactdesk.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${NSISDIR}\Contrib\Graphics\Wizard\nsis3-metro.bmp"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_LICENSE "LICENSE"
Page custom showUsers leaveUsers
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\contactdesk.exe"
!define MUI_PAGE_CUSTOMFUNCTION_SHOW showFinish
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; Windows' own language is taken, else the first one.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "Turkish"

!macro VERSION_INFO LANGUAGE
  VIAddVersionKey /LANG=${LANG_${LANGUAGE}} ProductName "${NAME}"
  VIAddVersionKey /LANG=${LANG_${LANGUAGE}} FileDescription "${NAME}"
  VIAddVersionKey /LANG=${LANG_${LANGUAGE}} CompanyName "${PUBLISHER}"
  VIAddVersionKey /LANG=${LANG_${LANGUAGE}} LegalCopyright "${PUBLISHER}"
  VIAddVersionKey /LANG=${LANG_${LANGUAGE}} FileVersion "${VERSION}"
  VIAddVersionKey /LANG=${LANG_${LANGUAGE}} ProductVersion "${VERSION}"
!macroend
!insertmacro VERSION_INFO ENGLISH
!insertmacro VERSION_INFO ITALIAN
!insertmacro VERSION_INFO TURKISH
VIProductVersion "${VERSION}.0"

LangString DESCRIPTION ${LANG_ENGLISH} "Look up a contact by its ID"
LangString DESCRIPTION ${LANG_ITALIAN} "Cerca un contatto in base al suo ID"
LangString DESCRIPTION ${LANG_TURKISH} "Bir kişiyi kimliğiyle arayın"

LangString USERS_TITLE ${LANG_ENGLISH} "Users"
LangString USERS_TITLE ${LANG_ITALIAN} "Utenti"
LangString USERS_TITLE ${LANG_TURKISH} "Kullanıcılar"
LangString USERS_SUBTITLE ${LANG_ENGLISH} "Choose who can use Contact Desk on this computer."
LangString USERS_SUBTITLE ${LANG_ITALIAN} "Scegliere chi può usare Contact Desk su questo computer."
LangString USERS_SUBTITLE ${LANG_TURKISH} "Contact Desk'i bu bilgisayarda kimlerin kullanabileceğini seçin."
LangString FOR_ME ${LANG_ENGLISH} "Install for &me only"
LangString FOR_ME ${LANG_ITALIAN} "Installa solo per &me"
LangString FOR_ME ${LANG_TURKISH} "&Yalnızca benim için kur"
LangString FOR_ALL ${LANG_ENGLISH} "Install for all &users (needs administrator rights)"
LangString FOR_ALL ${LANG_ITALIAN} "Installa per tutti gli &utenti (richiede i diritti di amministratore)"
LangString FOR_ALL ${LANG_TURKISH} "&Tüm kullanıcılar için kur (yönetici hakları gerekir)"

LangString RUNNING ${LANG_ENGLISH} "Contact Desk is running. Close it, also for other users of this computer, and choose Retry."
LangString RUNNING ${LANG_ITALIAN} "Contact Desk è in esecuzione. Chiuderlo, anche per gli altri utenti di questo computer, e scegliere Riprova."
LangString RUNNING ${LANG_TURKISH} "Contact Desk çalışıyor. Bu bilgisayarın diğer kullanıcıları için de kapatın ve Yeniden Dene'yi seçin."
LangString TOO_OLD ${LANG_ENGLISH} "Contact Desk needs Windows 10, version 1809, or later."
LangString TOO_OLD ${LANG_ITALIAN} "Contact Desk richiede Windows 10, versione 1809, o successiva."
LangString TOO_OLD ${LANG_TURKISH} "Contact Desk için Windows 10 sürüm 1809 veya daha yenisi gerekir."

; Closes an installer or uninstaller with an exit code.
!macro FAIL CODE
  SetErrorLevel ${CODE}
  Quit
!macroend

; Sets $0 to "Admin" if this process has the rights of an administrator.
!macro GET_RIGHTS
  UserInfo::GetAccountType
  Pop $0
!macroend

; Waits until the user has closed the program in FOLDER. Windows lets nobody write to a program that is running.
!macro WAIT_UNTIL_CLOSED FOLDER FILE
  ${If} ${FileExists} "${FOLDER}\${FILE}"
    ${Do}
      ClearErrors
      FileOpen $0 "${FOLDER}\${FILE}" a
      ${IfNot} ${Errors}
        FileClose $0
        ${ExitDo}
      ${EndIf}
      ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDCANCEL`
        !insertmacro FAIL ${IS_RUNNING}
      ${EndIf}
    ${Loop}
  ${EndIf}
!macroend

; Removes what an installer puts into FOLDER, and the folder if nothing else is in it.
!macro REMOVE FOLDER
  Delete "${FOLDER}\contactdesk.exe"
  Delete "${FOLDER}\contactdesk-get.exe"
  Delete "${FOLDER}\uninstall.exe"
  RMDir /r "${FOLDER}\_internal"
  RMDir "${FOLDER}"
!macroend

Function .onInit
  ${IfNot} ${AtLeastWin10}
    Goto old
  ${EndIf}
  ${WinVerGetBuild} $0
  ${If} $0 < 17763
    old:
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    !insertmacro FAIL ${OLD_WINDOWS}
  ${EndIf}

  ; In the mode for all users, the name of this folder means another one.
  StrCpy $UserFolder "$LOCALAPPDATA\Programs\${NAME}"
  ; Without a switch, a newer version is for those who have the older one.
  StrCpy $ForAll 0
  ReadRegStr $0 HKCU "${ENTRY}" InstallLocation
  ReadRegStr $1 HKLM "${ENTRY}" InstallLocation
  ${If} $0 == ""
  ${AndIf} $1 != ""
    StrCpy $ForAll 1
  ${EndIf}
  ${GetParameters} $2
  ClearErrors
  ${GetOptions} $2 "/CurrentUser" $3
  ${IfNot} ${Errors}
    StrCpy $ForAll 0
  ${EndIf}
  ClearErrors
  ${GetOptions} $2 "/AllUsers" $3
  ${IfNot} ${Errors}
    StrCpy $ForAll 1
  ${EndIf}
  Call useMode

  !insertmacro GET_RIGHTS
  ${If} $ForAll = 1
  ${AndIf} ${Silent}
  ${AndIf} $0 != "Admin"
    !insertmacro FAIL ${NEEDS_RIGHTS}
  ${EndIf}
FunctionEnd

; Sets the registry, menu and folder for $ForAll, unless the user has chosen another folder.
Function useMode
  ${If} $ForAll = 1
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
  ReadRegStr $0 SHCTX "${ENTRY}" InstallLocation
  ${If} $0 == ""
    StrCpy $0 $UserFolder
    ${If} $ForAll = 1
      StrCpy $0 "${ALL_FOLDER}"
    ${EndIf}
  ${EndIf}
  ReadRegStr $1 HKCU "${ENTRY}" InstallLocation
  ReadRegStr $2 HKLM "${ENTRY}" InstallLocation
  ${If} $INSTDIR == $UserFolder
  ${OrIf} $INSTDIR == "${ALL_FOLDER}"
  ${OrIf} $INSTDIR == $1
  ${OrIf} $INSTDIR == $2
    StrCpy $INSTDIR $0
  ${EndIf}
FunctionEnd

Function showUsers
  !insertmacro MUI_HEADER_TEXT "$(USERS_TITLE)" "$(USERS_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateFirstRadioButton} 10u 20u 280u 12u "$(FOR_ME)"
  Pop $1
  ${NSD_CreateAdditionalRadioButton} 10u 40u 280u 12u "$(FOR_ALL)"
  Pop $AllButton
  ${If} $ForAll = 1
    ${NSD_Check} $AllButton
  ${Else}
    ${NSD_Check} $1
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function leaveUsers
  ${NSD_GetState} $AllButton $ForAll
  Call useMode
  !insertmacro GET_RIGHTS
  ${If} $ForAll = 1
  ${AndIf} $0 != "Admin"
    ; Windows asks for the rights and starts this installer again.
    ClearErrors
    ExecShell "runas" "$EXEPATH" "/AllUsers"
    ${If} ${Errors}
      Abort
    ${EndIf}
    Quit
  ${EndIf}
FunctionEnd

Function showFinish
  ; The program must not run with the rights of an administrator.
  ${If} $ForAll = 1
    ${NSD_Uncheck} $mui.FinishPage.Run
    ShowWindow $mui.FinishPage.Run ${SW_HIDE}
  ${EndIf}
FunctionEnd

Section
  !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR" contactdesk.exe
  !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR" contactdesk-get.exe
  ; Remove an older version first: this one may have fewer files, or be in another folder.
  ReadRegStr $R0 SHCTX "${ENTRY}" InstallLocation
  ${If} $R0 != ""
    !insertmacro WAIT_UNTIL_CLOSED "$R0" contactdesk.exe
    !insertmacro WAIT_UNTIL_CLOSED "$R0" contactdesk-get.exe
    !insertmacro REMOVE "$R0"
  ${EndIf}
  !insertmacro REMOVE "$INSTDIR"

  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\contactdesk.exe" "" "" "" "" "" "$(DESCRIPTION)"

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr SHCTX "${ENTRY}" DisplayName "${NAME}"
  WriteRegStr SHCTX "${ENTRY}" DisplayVersion "${VERSION}"
  WriteRegStr SHCTX "${ENTRY}" Publisher "${PUBLISHER}"
  WriteRegStr SHCTX "${ENTRY}" DisplayIcon "$INSTDIR\contactdesk.exe"
  WriteRegStr SHCTX "${ENTRY}" InstallLocation "$INSTDIR"
  WriteRegStr SHCTX "${ENTRY}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${ENTRY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${ENTRY}" EstimatedSize $0
  WriteRegDWORD SHCTX "${ENTRY}" NoModify 1
  WriteRegDWORD SHCTX "${ENTRY}" NoRepair 1
SectionEnd

Function un.onInit
  ReadRegStr $0 HKLM "${ENTRY}" InstallLocation
  ; NSIS ends the folder with a backslash where it has found it itself.
  ${If} $0 == $INSTDIR
  ${OrIf} "$0\" == $INSTDIR
    SetShellVarContext all
    !insertmacro GET_RIGHTS
    ${If} $0 != "Admin"
      ${If} ${Silent}
        !insertmacro FAIL ${NEEDS_RIGHTS}
      ${EndIf}
      ExecShell "runas" "$INSTDIR\uninstall.exe"
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Section Uninstall
  !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR" contactdesk.exe
  !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR" contactdesk-get.exe
  !insertmacro REMOVE "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey SHCTX "${ENTRY}"
SectionEnd
