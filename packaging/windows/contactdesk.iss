; The installer for Windows, built by Inno Setup 6.3 or newer from dist\contactdesk\ in packaging/windows/build.
; It installs for one user or, with the rights to do so, for all. The uninstaller removes what was installed; profiles,
; window state, log and secrets belong to the user and stay.

#ifndef AppVersion
  #error The version is missing: iscc /DAppVersion=VERSION packaging\windows\contactdesk.iss
#endif

[Setup]
; Never change this: a newer version finds the older one by it.
AppId={{E956203D-6BBD-4C4F-8E7D-94FCFB2119A4}
AppName=Contact Desk
AppVersion={#AppVersion}
AppVerName=Contact Desk {#AppVersion}
AppPublisher=The Contact Desk developers
VersionInfoVersion={#AppVersion}
DefaultDirName={autopf}\Contact Desk
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=contactdesk.ico
UninstallDisplayName=Contact Desk
UninstallDisplayIcon={app}\contactdesk.exe
OutputDir=..\..\dist
OutputBaseFilename=contactdesk-{#AppVersion}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
#ifdef Signed
SignTool=sign
SignedUninstaller=yes
#endif

[InstallDelete]
; Files of an older version that this one does not have.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\contactdesk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Contact Desk"; Filename: "{app}\contactdesk.exe"; Comment: "Look up a contact by its ID"

[Run]
Filename: "{app}\contactdesk.exe"; Description: "{cm:LaunchProgram,Contact Desk}"; Flags: nowait postinstall skipifsilent
