"""A job object of Windows: one process, a bound on its memory, and an end that nobody escapes.

The caller starts the process suspended, so that no instruction of it runs before it is in the job.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Final

from studio.sandbox.bounds import Limits
from studio.sandbox.layers import resources

_ACTIVE_PROCESS: Final = 0x00000008
_PROCESS_MEMORY: Final = 0x00000100
_DIE_ON_UNHANDLED_EXCEPTION: Final = 0x00000400
_KILL_ON_JOB_CLOSE: Final = 0x00002000
_ALL_UI_RESTRICTIONS: Final = 0x000000FF
_UI_RESTRICTIONS, _EXTENDED_LIMITS = 4, 9
_SET_QUOTA_AND_TERMINATE: Final = 0x0100 | 0x0001


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("per_process_user_time", ctypes.c_int64),
        ("per_job_user_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("minimum_working_set", ctypes.c_size_t),
        ("maximum_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION; `io` stands for its six counters."""

    _fields_ = (
        ("basic", BasicLimits),
        ("io", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def extended_limits(limits: Limits) -> ExtendedLimits:
    """The limits of one run in the form that Windows takes."""
    wanted = ExtendedLimits()
    wanted.basic.flags = _ACTIVE_PROCESS | _PROCESS_MEMORY | _DIE_ON_UNHANDLED_EXCEPTION | _KILL_ON_JOB_CLOSE
    wanted.basic.active_processes = 1
    wanted.process_memory = resources.memory_bytes(limits)
    return wanted


class JobObject:
    """An open job. Closing it ends the process in it."""

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    def close(self) -> None:
        """Ends what runs in the job; a second call does nothing."""
        handle, self._handle = self._handle, None
        if handle is not None:
            _close(handle)


if sys.platform == "win32":

    def confine(pid: int, limits: Limits) -> JobObject | None:
        """Puts the process into a new job object; None when the system refuses."""
        kernel = _kernel()
        job = kernel.CreateJobObjectW(None, None)
        if not job:
            return None
        if _restricted(kernel, job, limits) and _assigned(kernel, job, pid):
            return JobObject(job)
        _close(job)
        return None

    def _kernel() -> ctypes.WinDLL:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle = ctypes.c_void_p
        kernel.CreateJobObjectW.restype = handle
        kernel.CreateJobObjectW.argtypes = (handle, ctypes.c_wchar_p)
        kernel.SetInformationJobObject.argtypes = (handle, ctypes.c_int, handle, ctypes.c_uint32)
        kernel.OpenProcess.restype = handle
        kernel.OpenProcess.argtypes = (ctypes.c_uint32, ctypes.c_int, ctypes.c_uint32)
        kernel.AssignProcessToJobObject.argtypes = (handle, handle)
        kernel.CloseHandle.argtypes = (handle,)
        return kernel

    def _restricted(kernel: ctypes.WinDLL, job: int, limits: Limits) -> bool:
        wanted, windows = extended_limits(limits), ctypes.c_uint32(_ALL_UI_RESTRICTIONS)
        return all(
            kernel.SetInformationJobObject(job, kind, ctypes.byref(what), ctypes.sizeof(what))
            for kind, what in ((_EXTENDED_LIMITS, wanted), (_UI_RESTRICTIONS, windows))
        )

    def _assigned(kernel: ctypes.WinDLL, job: int, pid: int) -> bool:
        process = kernel.OpenProcess(_SET_QUOTA_AND_TERMINATE, False, pid)
        if not process:
            return False
        try:
            return bool(kernel.AssignProcessToJobObject(job, process))
        finally:
            kernel.CloseHandle(process)

    def _close(handle: int) -> None:
        _kernel().CloseHandle(handle)

else:

    def confine(pid: int, limits: Limits) -> JobObject | None:
        """None: no other system has job objects."""
        return None

    def _close(handle: int) -> None:
        """Nothing to close."""
