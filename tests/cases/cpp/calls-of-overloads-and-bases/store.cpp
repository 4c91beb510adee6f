namespace store {

int pack(int value) { return value; }
int pack(const char* value) { return value[0]; }

class Base {
 public:
  void open() {}
  void close(bool now = true);
};

void Base::close(bool now) { pack(now); }

class File : public Base {
 public:
  void write() { open(); }
  void write(int count) { this->close(); write(); }
};

void save(void* opaque) {
  File file(opaque);
  file.write(pack("a"));
  ((File*)opaque)->write();
}

int pack(double value) { return pack(int(value)); }

}  // namespace store
