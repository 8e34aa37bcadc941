package sinew.planted.study;

final class Ping {
  Pong other;
}
