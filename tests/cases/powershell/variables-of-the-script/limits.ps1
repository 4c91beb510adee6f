$Global:Limit = 4
$script:count = 0
$name = "shop"
$name = "other"
foreach ($one in 1..3) { $inner = $one }
