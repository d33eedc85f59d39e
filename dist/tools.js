import "./rolldown-runtime.js";
//#region src/model/tools.ts
const TOOL_KINDS = [
	"compiler",
	"debugger",
	"vcs"
];
function toPattern(names) {
	return new RegExp(`^(?:${names.split(" ").join("|")})(?:-?[\\d.]+)?$`);
}
const NAMES = {
	debugger: toPattern("gdb gdbserver gdb-(?:headless|minimal|multiarch) lldb strace ltrace valgrind delve perf linux-perf bpftrace systemtap \\S+-dbg \\S+-dbgsym \\S+-debug(?:info|source)"),
	vcs: toPattern("git git-(?:core|lfs|man|perl|core-doc) mercurial subversion brz cvs fossil"),
	compiler: toPattern("gcc g\\+\\+ cpp clang clang-tools gfortran gdc gnat gobjc gccgo llvm llvm-(?:dev|tools|runtime) gcc-c\\+\\+ rust rustc cargo go golang golang-(?:go|src) ghc ocaml nim tcc default-jdk default-jdk-headless openjdk-\\d+-jdk openjdk-\\d+-jdk-headless openjdk\\d+-jdk java-[\\d.]+-openjdk-devel temurin-\\d+-jdk maven gradle ant sbt node-gyp binutils binutils-\\S+ make cmake ninja ninja-build meson autoconf automake libtool bison flex nasm yasm pkg-config pkgconf pkgconfig patch build-base build-essential dpkg-dev")
};
const HEADERS = /-(?:dev|devel|headers)$/;
const SECTIONS = new Map([
	["devel", "compiler"],
	["libdevel", "compiler"],
	["vcs", "vcs"],
	["debug", "debugger"]
]);
const classifyByName = (name) => TOOL_KINDS.find((kind) => NAMES[kind].test(name)) ?? (HEADERS.test(name) ? "compiler" : void 0);
function classifyTool({ ecosystem, name, section }) {
	if (ecosystem === "python") return void 0;
	return classifyByName(name) ?? SECTIONS.get(section);
}
const COMPILERS = toPattern("gcc g\\+\\+ gcc-c\\+\\+ clang gfortran gdc gnat gccgo ghc rust rustc go golang golang-go tcc nim openjdk-\\d+-jdk-headless openjdk\\d+-jdk java-[\\d.]+-openjdk-devel temurin-\\d+-jdk ocaml");
const isCompiler = (name) => COMPILERS.test(name);
const COMMANDS = new Map([
	...[
		"gcc",
		"g++",
		"cc",
		"clang",
		"go",
		"rustc",
		"javac",
		"tcc",
		"ghc"
	].map((name) => [name, "compiler"]),
	...[
		"gdb",
		"gdbserver",
		"lldb",
		"strace",
		"ltrace",
		"dlv"
	].map((name) => [name, "debugger"]),
	...[
		"git",
		"hg",
		"svn"
	].map((name) => [name, "vcs"])
]);
const classifyCommand = (name) => COMMANDS.get(name);
//#endregion
export { isCompiler as i, classifyCommand as n, classifyTool as r, TOOL_KINDS as t };
