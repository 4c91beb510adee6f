<?php
// --TEST--
echo 1;
