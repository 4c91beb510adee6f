<?php
exec("ls $folder"); // finding
system($command); // finding
passthru('ls ' . $folder); // finding
