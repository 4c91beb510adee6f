using module .\Shared.psm1
Import-Module "$PSScriptRoot/Tools.psm1"
Import-Module -Name Pester
. ./common.ps1
. "$PSScriptRoot\lib.ps1"
& ./run.ps1 -Fast
if ($env:CI) { . ./ci.ps1 }
