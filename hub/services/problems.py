"""Errors as problem documents (RFC 9457), in both languages, never with a traceback or a secret."""

from __future__ import annotations

from http import HTTPStatus

import orjson
from starlette.responses import Response

__all__ = ["Problem", "problem"]

_WORDS: dict[int, tuple[str, str]] = {
    400: ("Yêu cầu không hợp lệ.", "The request is malformed."),
    401: ("Cần mã truy cập (token) hợp lệ.", "A valid API token is needed."),
    403: ("Không có quyền thực hiện việc này.", "This is not allowed."),
    404: ("Không tìm thấy.", "There is nothing here."),
    405: ("Phương thức này không dùng được ở đây.", "This method cannot be used here."),
    406: ("Không có định dạng nào phù hợp với yêu cầu.", "None of the accepted formats can be given."),
    408: ("Quá thời gian chờ nhận dữ liệu.", "The request took too long to arrive."),
    409: ("Xung đột với trạng thái hiện tại.", "This conflicts with the present state."),
    410: ("Bộ dữ liệu này đã được gỡ bỏ.", "This dataset has been withdrawn."),
    412: ("Dữ liệu đã thay đổi so với bản mà yêu cầu nêu.", "What is there is not what the request expects."),
    413: ("Dữ liệu gửi lên quá lớn.", "The request is too large."),
    415: ("Kiểu dữ liệu gửi lên không được hỗ trợ.", "This media type cannot be read."),
    422: ("Dữ liệu gửi lên không hợp lệ.", "What was sent is not valid."),
    429: ("Quá nhiều yêu cầu, hãy thử lại sau.", "Too many requests; try again later."),
    500: ("Lỗi nội bộ. Sự cố đã được ghi lại.", "An internal error. It has been logged."),
    503: ("Dịch vụ tạm thời chưa sẵn sàng.", "The service is not ready at the moment."),
}


class Problem(Exception):
    """Something to answer with `status`; `vi` and `en` say what was wrong and what was expected."""

    def __init__(
        self,
        status: int,
        *,
        vi: str | None = None,
        en: str | None = None,
        headers: dict[str, str] | None = None,
        **members: object,
    ) -> None:
        plain_vi, plain_en = _WORDS.get(status, (HTTPStatus(status).phrase, HTTPStatus(status).phrase))
        self.status = status
        self.vi = vi or plain_vi
        self.en = en or plain_en
        self.headers = headers or {}
        self.members = members
        super().__init__(self.en)

    def document(self, request_id: str | None = None) -> dict[str, object]:
        """The problem document: `type`, `title`, `status`, `detail` (English), `vi`, `en` and further members."""
        document: dict[str, object] = {
            "type": "about:blank",
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "detail": self.en,
            "vi": self.vi,
            "en": self.en,
            **self.members,
        }
        if request_id:
            document["request_id"] = request_id
        return document


def problem(status: Problem | int, request_id: str | None = None) -> Response:
    """The answer that tells of a problem."""
    trouble = status if isinstance(status, Problem) else Problem(status)
    headers = {"Cache-Control": "no-store", **trouble.headers}
    if trouble.status == 401:
        headers.setdefault("WWW-Authenticate", 'Bearer realm="hub", Basic realm="hub", charset="UTF-8"')
    return Response(
        orjson.dumps(trouble.document(request_id)), trouble.status, headers, media_type="application/problem+json"
    )
