/* Stands in for a library of Windows 10 that Wine 8 lacks: random bytes for libraries written in Rust. */
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T size) { return RtlGenRandom(bytes, (ULONG)size); }
