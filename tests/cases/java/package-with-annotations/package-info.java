/** Shapes and what can be done with them. */
@CheckReturnValue
@ParametersAreNonnullByDefault
package com.example.shapes;

import javax.annotation.ParametersAreNonnullByDefault;
