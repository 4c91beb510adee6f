<?php
evaluate($text);
$model->eval($text);
