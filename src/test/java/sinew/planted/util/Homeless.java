package sinew.planted.util;

class Homeless {}
