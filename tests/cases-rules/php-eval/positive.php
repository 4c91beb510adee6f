<?php
eval($text); // finding
