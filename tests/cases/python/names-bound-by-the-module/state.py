LIMIT = 3
_Cache: Dict[str, int] = {
    "a": 1,
}
first, second = 1, 2
(left, right) = pair()
low = high = 0
double = lambda x: 2 * x
declared: int

try:
    import fast
    HAS_FAST = True
except ImportError:
    fast = None
    HAS_FAST = False

if sys.version_info > (3, 8):
    mode = "new"
else:
    mode = "old"

low = 1
for item in first:
    seen = item

if __name__ == "__main__":
    args = parse()
