<?php
$state = unserialize($text); // finding
