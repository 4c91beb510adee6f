function Get-First { 1 }
function { oops
function Get-Last { 2 }
