# The two sides of an exam. One process holds the submission and answers calls; another holds the
# tests and makes them. They see of each other what the parent passes on: plain values, packed.
#
# A frame: length (4 bytes, little-endian), then a letter and its body.
#   examiner to parent     Q call (name, args, kwargs)   P passed   X failed (cause, text)
#   parent to candidate    Q
#   candidate to parent    R loaded   V (value, args where they changed)   E (names of the exception, text)
#                          F failed (cause, text)
#   parent to examiner     V, E
# Objects of classes and functions that the submission defines stay where they are; the tests hold
# a number for each, and may read and set attributes of it, call it, and hand it back.
def pack(value, refer=None):
    """Bytes of a plain value; ValueError where it is none. Subclasses count as what they extend."""
    out, room = [], [200000]
    def many(letter, items, n, depth):
        out.append(b"%s%d:" % (letter, n))
        for item in items:
            put(item, depth + 1)
    def put(v, depth):
        room[0] -= 1
        if room[0] < 0 or depth > 90:
            raise ValueError("a value that is too large or too deep")
        if v is None or v is True or v is False or v is Ellipsis:
            out.append({None: b"n", True: b"t", False: b"f", Ellipsis: b"e"}[v])
        elif isinstance(v, int):
            out.append(b"i%s;" % int.__format__(v, "x").encode())
        elif isinstance(v, float):
            out.append(b"d%s;" % float.hex(v).encode())
        elif isinstance(v, complex):
            out.append(b"c")
            put((v.real, v.imag), depth + 1)
        elif isinstance(v, str):
            text = str.encode(v, "utf-8", "surrogatepass")
            out.append(b"s%d:%s" % (len(text), text))
        elif isinstance(v, (bytes, bytearray)):
            out.append(b"b%d:%s" % (len(v), bytes(v)))
        elif isinstance(v, list):
            many(b"l", list.__iter__(v), list.__len__(v), depth)
        elif isinstance(v, tuple):
            many(b"u", tuple.__iter__(v), tuple.__len__(v), depth)
        elif isinstance(v, set):
            many(b"S", set.__iter__(v), set.__len__(v), depth)
        elif isinstance(v, frozenset):
            many(b"Z", frozenset.__iter__(v), frozenset.__len__(v), depth)
        elif isinstance(v, dict):
            many(b"m", dict.items(v), dict.__len__(v), depth)
        elif isinstance(v, range):
            out.append(b"r")
            put((v.start, v.stop, v.step), depth + 1)
        elif hasattr(type(v), "__next__"):
            items = []
            for item in v:
                items.append(item)
                if len(items) > 100000:
                    raise ValueError("an iterator without end")
            many(b"g", items, len(items), depth)
        elif isinstance(v, type) and v.__module__ == "builtins":
            out.append(b"y%s;" % v.__name__.encode())
        elif refer and (n := refer(v)) is not None:
            out.append(b"o%d;" % n)
        else:
            raise ValueError("a value of type " + type(v).__name__)
    put(value, 0)
    return b"".join(out)

def unpack(data, deref=None):
    """The value that pack wrote, an exception for anything else. Nothing in it is run."""
    at = 0
    def until(mark):
        nonlocal at
        start, at = at, data.index(mark, at) + 1
        return data[start:at - 1]
    def count():
        n = int(until(b":"))
        if not 0 <= n <= len(data) - at:
            raise ValueError("a length beyond the end")
        return n
    def take():
        nonlocal at
        n = count()
        at += n
        return data[at - n:at]
    def get(depth):
        nonlocal at
        letter, at = data[at:at + 1], at + 1
        if depth > 95:
            raise ValueError("too deep")
        if letter in atoms:
            return atoms[letter]
        if letter == b"i": return int(until(b";"), 16)
        if letter == b"d": return float.fromhex(until(b";").decode())
        if letter == b"s": return take().decode("utf-8", "surrogatepass")
        if letter == b"b": return take()
        if letter == b"c": return complex(*get(depth + 1))
        if letter == b"r": return range(*get(depth + 1))
        if letter == b"o": return deref(int(until(b";")))
        if letter == b"y":
            import builtins
            kind = getattr(builtins, until(b";").decode())
            if not isinstance(kind, type):
                raise ValueError("not a type")
            return kind
        make = makers[letter]
        return make([get(depth + 1) for _ in range(count())])
    atoms = {b"n": None, b"t": True, b"f": False, b"e": Ellipsis}
    makers = {b"l": list, b"u": tuple, b"S": set, b"Z": frozenset, b"m": dict, b"g": iter}
    value = get(0)
    if at != len(data):
        raise ValueError("bytes behind the value")
    return value

def channel(refer):
    """(send, receive) over descriptors that the program does not see as 0, 1 and 2."""
    source, target = os.dup(0), os.dup(1)
    for fd, mode in ((0, os.O_RDONLY), (1, os.O_WRONLY), (2, os.O_WRONLY)):
        null = os.open("/dev/null", mode)
        os.dup2(null, fd)
        os.close(null)
    def send(letter, *what, write=os.write):
        body = letter + (pack(what, refer) if what else b"")
        body = len(body).to_bytes(4, "little") + body
        while body:
            body = body[write(target, body):]
    def receive():
        body = read_exact(source, int.from_bytes(read_exact(source, 4), "little"))
        return body[:1], body[1:]
    return send, receive

def told(error):
    return (type(error).__name__ + ": " + str(error))[:300].encode("utf-8", "replace").decode()

def answer_calls(request, exit=os._exit):
    code, entry = unpack(request)
    objects = []
    def refer(v):
        if "solution" not in (getattr(type(v), "__module__", ""), getattr(v, "__module__", "")) or len(objects) > 100000:
            return None
        objects.append(v)
        return len(objects) - 1
    send, receive = channel(refer)
    def give_up(cause, text):
        send(b"F", cause, text)
        exit(0)
    space = {"__name__": "solution", "__builtins__": __builtins__}
    try:
        program = compile(code, "solution", "exec")
    except MemoryError:
        give_up("memory_limit", "")
    except BaseException as error:
        give_up("syntax_error" if isinstance(error, (SyntaxError, ValueError)) else "runtime_error", told(error))
    try:
        exec(program, space)
    except BaseException as error:
        give_up("memory_limit" if isinstance(error, MemoryError) else "runtime_error", told(error))
    if entry and not callable(space.get(entry)):
        give_up("not_found", "no function " + entry)
    attributes = {".get": getattr, ".set": setattr, ".call": lambda f, *a, **k: f(*a, **k)}
    send(b"R")
    while True:
        letter, body = receive()
        name, args, kwargs = unpack(body, objects.__getitem__)
        try:
            before = pack(args)
        except ValueError:
            before = None  # there are objects in it
        function = space.get(name, attributes.get(name))
        if not callable(function):
            give_up("not_found", "no function " + name)
        try:
            value = function(*args, **kwargs)
        except MemoryError:
            give_up("memory_limit", "")
        except Exception as error:
            send(b"E", [c.__name__ for c in type(error).__mro__ if c.__module__ == "builtins"][:20], told(error))
            continue
        except BaseException as error:
            give_up("runtime_error", told(error))
        try:
            changed = args if before and pack(args) != before else None
        except Exception:
            changed = None  # it put something into an argument that is no plain value
        try:
            send(b"V", value, changed)
        except MemoryError:
            give_up("memory_limit", "the result is too large")
        except Exception as error:
            give_up("bad_result", "the result is " + str(error)[:200])

def examine(request, exit=os._exit):
    import builtins
    setup, tests, aliases = unpack(request)
    send, receive = channel(lambda v: v.number if type(v) is Handle else None)
    raised, calls = [], 0
    def fail(cause, text):
        send(b"X", cause, text)
        exit(0)
    def exception(names, text):
        for name in names:
            kind = getattr(builtins, name, None)
            if kind in (StopIteration, StopAsyncIteration):
                continue  # in the tests' own map or zip it would end the loop, not fail it
            if isinstance(kind, type) and issubclass(kind, Exception):
                try:
                    return kind(text)
                except TypeError:
                    pass  # its constructor wants more; a wider kind will do
        return Exception(text)
    def proxy(name):
        def call(*args, **kwargs):
            nonlocal calls
            calls += 1
            try:
                send(b"Q", name, args, kwargs)
            except ValueError as error:
                fail("bad_tests", "an argument is " + str(error))
            letter, body = receive()
            try:
                value, changed = unpack(body, Handle)
            except Exception:
                fail("bad_result", "the result cannot be read")
            if letter == b"E":
                raised.append(exception(value, changed))
                raise raised[-1]
            for old, new in zip(args, changed or ()):
                if type(old) is list and type(new) is list:
                    old[:] = new
                elif type(old) in (dict, set) and type(new) is type(old):
                    old.clear()
                    old.update(new)
            return value
        return call
    get, put, invoke = proxy(".get"), proxy(".set"), proxy(".call")
    class Handle:
        __slots__ = ("number",)
        def __init__(self, number): object.__setattr__(self, "number", number)
        def __eq__(self, other): return type(other) is Handle and self.number == other.number
        def __hash__(self): return self.number
        def __call__(self, *args, **kwargs): return invoke(self, *args, **kwargs)
        def __setattr__(self, name, value): put(self, name, value)
        def __getattr__(self, name):
            if name.startswith("__"):
                raise AttributeError(name)
            return get(self, name)
    def names(code):
        yield from code.co_names
        for inner in code.co_consts:
            if hasattr(inner, "co_names"):
                yield from names(inner)
    space = {"__name__": "tests", "__builtins__": builtins}
    if "random" in setup + tests:
        import random
        random.seed(0)  # tests draw the same inputs everywhere
    try:
        pieces = [compile(setup, "setup", "exec"), compile(tests, "tests", "exec")]
        for alias, name in aliases.items():
            space[alias] = space[name] = proxy(name)
        # What nobody defines is a module of Python, or a function of the program.
        for name in [n for piece in pieces for n in names(piece)]:
            if name in space or hasattr(builtins, name):
                continue
            try:
                space[name] = __import__(name) if name in sys.stdlib_module_names else proxy(name)
            except ImportError:
                space[name] = proxy(name)
        exec(pieces[0], space)
    except BaseException as error:
        fail("runtime_error" if any(error is e for e in raised) else "bad_tests", told(error))
    calls = 0
    try:
        exec(pieces[1], space)
    except MemoryError:
        fail("memory_limit", "in the tests")
    except BaseException as error:
        if any(error is e for e in raised):
            fail("runtime_error", str(error))
        if isinstance(error, ImportError) or calls == 0:
            fail("bad_tests", told(error))
        fail("wrong_answer", told(error))
    if calls == 0:
        fail("bad_tests", "they call nothing of the program")
    send(b"P")
    exit(0)
