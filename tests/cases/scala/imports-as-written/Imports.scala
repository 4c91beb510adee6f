package app

import scala.collection.mutable
import com.acme.{Base, Other => Another, _}
import java.util._
import java.io.File as JavaFile
import tools.*

class Imports {
  import inner.Late
}
