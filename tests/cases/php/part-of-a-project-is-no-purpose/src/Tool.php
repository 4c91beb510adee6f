<?php

/*
 * This file is part of Shapes.
 *
 * (c) Somebody <somebody@example.com>
 *     Another One <another@example.com>
 */

namespace App;

/** Draws shapes. */
class Tool
{
}
