<?php
$state = unserialize($text, ['allowed_classes' => false]);
$text = serialize($state);
