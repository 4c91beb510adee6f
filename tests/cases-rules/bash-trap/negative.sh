echo trap
