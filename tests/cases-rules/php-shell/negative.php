<?php
exec('ls');
$database->exec($query);
