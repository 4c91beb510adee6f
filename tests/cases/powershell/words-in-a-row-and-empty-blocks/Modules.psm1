# Loads the modules that reports are made with.
function Import-Reports { param($Path) Import-Module $Path\..\Reports.psm1 -Force }

# Shows what was found.
function Show-Report {
    param($Kind)
    $nothing = {}
    switch -Regex ($Kind) {
        'short' { Get-Module Report, Tables, Charts | Format-List }
        default { Write-Report -Full:$nothing -Name ($Kind ?? 'long') }
    }
}

class Sheet : Page {
    Sheet([int] $rows) : base($rows) { }

    # How many rows fit.
    [int] CountRows() { return 40 }
}

Export-ModuleMember -Function Import-Reports, Show-Report
