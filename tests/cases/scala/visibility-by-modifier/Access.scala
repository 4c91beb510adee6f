class Access {
  val open = 1
  private val own = 2
  private[this] var still = 3
  private[acme] def forThePackage = 4
  protected def forHeirs = 5

  private class Hidden {
    def reachedByNobody = 6
  }
}

private object Helper
