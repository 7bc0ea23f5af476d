"""The limit of fan-out: a bare asyncio program that writes the same bytes to everybody.

GET keeps the connection open; POST sends its body to all who are open, as one chunk. No permission, no database.
"""

import asyncio
import sys

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
listening: set[asyncio.StreamWriter] = set()


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """One connection."""
    head = await reader.readuntil(b"\r\n\r\n")
    if head.startswith(b"GET"):
        writer.write(HEAD)
        listening.add(writer)
        await reader.read()
        listening.discard(writer)
        return
    size = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
    body = await reader.readexactly(size)
    for one in listening:
        one.write(b"%x\r\n%s\r\n" % (len(body), body))
    writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")
    writer.close()


async def main(port: int) -> None:
    """Until killed."""
    server = await asyncio.start_server(serve, "127.0.0.1", port, backlog=8192)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
