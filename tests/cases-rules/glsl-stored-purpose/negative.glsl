#version 450 core
void main() {
  storeImage(uOutput, pos, 1.0);
}
