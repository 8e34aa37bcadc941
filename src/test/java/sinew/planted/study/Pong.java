package sinew.planted.study;

final class Pong {
  Ping other;
}
