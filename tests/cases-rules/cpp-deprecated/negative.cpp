[[nodiscard]] int deprecated();
