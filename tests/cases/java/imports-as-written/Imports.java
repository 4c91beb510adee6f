package org.app;

import java.util.List;
import java.util.Map.Entry;
import java.io.*;
import static org.app.Limits.MAX;
import static org.app.Names.*;

class Imports {}
