class Square : Shape {
  [int]$Side = 1
  hidden [int] $Count
  Square([int]$s) { $this.Side = $s }
  [int] Area() { return $this.Side * $this.Side }
}
enum Color { Red; Green = 3 }
