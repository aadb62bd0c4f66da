// A qemu plugin that counts the instructions a program executes:
//   gcc -shared -fPIC -o count.so instructions.c && qemu-aarch64 -plugin ./count.so PROGRAM
// Debian ships qemu-user without the plugins' header, so what it takes of it stands here.
#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>

typedef uint64_t id;
struct qemu_plugin_tb;
void qemu_plugin_register_vcpu_tb_trans_cb(id, void (*)(id, struct qemu_plugin_tb *));
void qemu_plugin_register_vcpu_tb_exec_inline(struct qemu_plugin_tb *, int op, void *, uint64_t);
void qemu_plugin_register_atexit_cb(id, void (*)(id, void *), void *);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *);

int qemu_plugin_version = 1;

static uint64_t count;

static void translated(id i, struct qemu_plugin_tb *b) {
	qemu_plugin_register_vcpu_tb_exec_inline(b, 0 /* add */, &count, qemu_plugin_tb_n_insns(b));
}

static void ended(id i, void *p) { fprintf(stderr, "%" PRIu64 " instructions\n", count); }

int qemu_plugin_install(id i, const void *info, int argc, char **argv) {
	qemu_plugin_register_vcpu_tb_trans_cb(i, translated);
	qemu_plugin_register_atexit_cb(i, ended, NULL);
	return 0;
}
