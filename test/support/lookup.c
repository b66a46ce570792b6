/* Prints the IPv4 address of a name as its libc finds it; ends with 2 where it finds none. */
#include <netdb.h>
#include <stdio.h>
#include <netinet/in.h>
#include <arpa/inet.h>
int main(int argc, char **argv) {
  struct addrinfo hints = { .ai_family = AF_INET, .ai_socktype = SOCK_STREAM }, *found;
  char text[INET_ADDRSTRLEN];
  if (getaddrinfo(argv[1], 0, &hints, &found) != 0) return 2;
  puts(inet_ntop(AF_INET, &((struct sockaddr_in *)found->ai_addr)->sin_addr, text, sizeof text));
  return 0;
}
