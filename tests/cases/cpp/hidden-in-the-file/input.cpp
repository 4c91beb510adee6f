namespace at::native {
namespace {

struct Local {
  int x;
};

int helper(int a) { return a; }

} // namespace

static int counter = 0;

static void bump() { ++counter; }

static void declared_only(int a);

void shared() { bump(); }

const int kLimit = 3;

} // namespace at::native
