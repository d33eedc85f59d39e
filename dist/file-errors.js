import "./rolldown-runtime.js";
//#region src/host/file-errors.ts
const WORDS = {
	ENOENT: "no such file",
	ENOTDIR: "no such file: a part of the path is not a folder",
	EISDIR: "this is a folder",
	EACCES: "permission denied",
	EPERM: "permission denied",
	ELOOP: "too many symbolic links",
	ENAMETOOLONG: "the path is too long",
	ENXIO: "this is not a regular file",
	ENODEV: "this is not a regular file",
	EAGAIN: "it has no data to read",
	EIO: "input/output error",
	EMFILE: "too many open files",
	ENFILE: "too many open files",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is exceeded",
	EROFS: "the file system is read-only",
	ERR_INVALID_ARG_VALUE: "the path contains a null byte"
};
const getErrorCode = (error) => String(Object(error).code ?? "");
function describeFileError(error) {
	const code = getErrorCode(error);
	return WORDS[code] ?? (code === "" ? String(error) : code);
}
//#endregion
export { getErrorCode as n, describeFileError as t };
