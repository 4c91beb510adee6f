global using System.Linq;
using System;
using System.Collections.Generic;
using static System.Math;
using Json = Newtonsoft.Json;

namespace Inner
{
    using Acme.Shapes;
}
