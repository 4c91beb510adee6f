; Says hello.
%include "io.inc"
section .text
global _start
extern printf
_start:
  mov eax, 1
  call printf
%macro twice 1
  add %1, %1
%endmacro
len equ 4
