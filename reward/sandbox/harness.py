# Runs one submission inside the sandbox. This process is started ahead of time: it says that it
# is ready by one byte (0x06), then waits on descriptor 0 for a length (4 bytes, little-endian) and as
# many bytes: a letter and what it says.
#   p   a program's text; the rest of 0 is its standard input
#   f   JSON {"code": ..., "entry": ..., "args": [[...], ...]}; one result line per args
#   c   a program's text; then frames come that call its functions (exam.py)
#   x   tests that call functions of a program in another process (exam.py)
# Nothing here is trusted by the parent: what is wanted never enters a process that runs a submission.
import sys, os
sys.path[:] = [p for p in sys.path if p]  # not the current folder

def read_exact(fd, n):
    out = bytearray()
    while len(out) < n:
        b = os.read(fd, min(n - len(out), 1 << 16))
        if not b:
            os._exit(96)
        out += b
    return bytes(out)

def representable(value, dict=dict, list=list, tuple=tuple, str=str, type=type, len=len, limit=200000):
    """Bounded walk: true where value is a JSON tree of at most limit nodes with text keys."""
    stack, count = [value], 0
    while stack:
        v = stack.pop()
        count += 1
        if count > limit:
            return False
        t = type(v)
        if t is list or t is tuple:
            if len(v) + count > limit:
                return False
            stack.extend(v)
        elif t is dict:
            if len(v) + count > limit:
                return False
            for k in v:
                if type(k) is not str:
                    return False
            stack.extend(v.values())
        elif not (v is None or t is bool or t is int or t is float or t is str):
            return False
    return True

def serve(request, representable=representable, write=os.write, exit=os._exit):
    import json  # costs half of the start; programs do without
    encode, loads = json.JSONEncoder(allow_nan=False).encode, json.loads
    request = loads(request)
    code, entry, args = request["code"], request["entry"], request["args"]
    out = os.dup(1)
    sink = os.open("/dev/null", os.O_WRONLY)
    os.dup2(sink, 1)
    os.dup2(sink, 2)
    def report(cause, detail, value=None):
        line = b'{"cause":%s,"detail":%s,"value":%s}\n' % (
            encode(cause).encode(), encode(detail).encode(), b"null" if value is None else value)
        while line:
            line = line[write(out, line):]
    def failed(error):
        if isinstance(error, MemoryError):
            return "memory_limit"
        return "syntax_error" if isinstance(error, SyntaxError) else "runtime_error"
    space = {"__name__": "solution", "__builtins__": __builtins__}
    try:
        program = compile(code, "solution", "exec")
    except BaseException as error:
        cause = failed(error)
        report("syntax_error" if isinstance(error, ValueError) else cause, str(error)[:300]); exit(0)
    try:
        exec(program, space)
    except BaseException as error:
        report("memory_limit" if isinstance(error, MemoryError) else "runtime_error",
               (type(error).__name__ + ": " + str(error))[:300]); exit(0)
    function = space.get(entry)
    if not callable(function):
        report("not_found", "no function " + entry); exit(0)
    for arguments in args:
        try:
            value = function(*loads(arguments))
        except BaseException as error:
            report("memory_limit" if isinstance(error, MemoryError) else "runtime_error",
                   (type(error).__name__ + ": " + str(error))[:300]); exit(0)
        try:
            text = encode(value).encode() if representable(value) else None
        except MemoryError:
            report("memory_limit", "result too large"); exit(0)
        except BaseException as error:
            text = None
        if text is None:
            report("bad_result", "the result is not representable as JSON"); exit(0)
        report("", "", text)
        del value, text
    exit(0)

def run(request):
    try:
        program = compile(request.decode("utf-8"), "solution", "exec")
    except MemoryError:
        os._exit(98)
    except BaseException as error:
        os.write(2, str(error).encode("utf-8", "replace")[:300])
        os._exit(97)
    sys.argv = ["solution"]
    space = {"__name__": "__main__", "__builtins__": __builtins__}
    try:
        exec(program, space)
    except MemoryError:
        os._exit(98)

os.write(1, b"\x06")
request = read_exact(0, int.from_bytes(read_exact(0, 4), "little"))
kind, request = request[:1], request[1:]
if kind in b"cx":
    exec("EXAM")  # the text of exam.py: others start faster without it
if kind == b"f":
    serve(request)
elif kind == b"c":
    answer_calls(request)
elif kind == b"x":
    examine(request)
run(request)
