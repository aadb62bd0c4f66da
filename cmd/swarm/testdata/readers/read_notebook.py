"""nbclient executes the notebook, and it draws."""
import sys
import nbformat
from nbclient import NotebookClient

book = nbformat.read(sys.argv[1], as_version=4)
NotebookClient(book, timeout=300, kernel_name="python3", resources={"metadata": {"path": sys.argv[2]}}).execute()
images = [o for c in book.cells for o in c.get("outputs", []) if "image/png" in o.get("data", {})]
assert len(images) >= 2, f"{len(images)} pictures"
print(f"{len(images)} pictures")
