.include "base.inc"
.equ SIZE, 16
LIMIT = 4
.macro push_all a, b=2
    push {\a}
.endm
    .data
buf: .space 4
