namespace rows {
	ROWS_FN file_writer::file_writer(void* file_): file(file_)
	{
	}

	ROWS_FN tree_walker::tree_walker(): _depth(0)
	{
	}
}

const char* Document::_errorNames[ERROR_COUNT] = {
    "SUCCESS"};
Value const& Value::null = Value::nullSingleton();
parser_generator const default_parser = parser_generator();
Register Contact::s_registers[3][4];
const char* runner::_temp_path;

ATTRIBUTE_ALIGNED16(class) Object : public Base {
  int m_to;
 public:
  Object();
};

class BOX_TREE {
 public:
  BOX_TREE()
  {
    x = 1;
  }
  explicit BOX_TREE(char y);
  int x;
};

struct split_fn {
    template(typename Rng, typename Fun)(
        requires forward_range<Rng> AND invocable<Fun &, iterator_t<Rng>>)
    split_value_t<Rng> operator()(Rng && rng, Fun fun) const
    {
        return this->split(rng).get();
    }
};
