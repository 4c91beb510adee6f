<#
.SYNOPSIS
Says hello to everyone.
#>
param([string]$Name = "x")

# Says hello.
function Get-Hello {
  [CmdletBinding()]
  param([Parameter(Mandatory)][string]$Who)
  Write-Output "Hello $Who"
}
filter Select-Even { if ($_ % 2 -eq 0) { $_ } }
Get-Hello -Who $Name
