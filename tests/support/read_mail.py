#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads mails with Python's own parser and prints what each says, as one JSON list. read_mail.py FILE…"""

import json
import sys
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.utils import getaddresses, parsedate_to_datetime


def boxes(data, field):
    """Names by the older decoder: the newer one keeps the blank between two encoded-words of a name."""
    fields = message_from_bytes(data).get_all(field, [])
    return [[str(make_header(decode_header(name))), address] for name, address in getaddresses(fields)]


def body(message, kind):
    part = message.get_body((kind,))
    return part.get_content() if part is not None else None


def read(path):
    with open(path, 'rb') as file:
        data = file.read()
    message = message_from_bytes(data, policy=policy.default)
    faults = [str(fault) for part in message.walk() for fault in part.defects]
    return {
        'from': boxes(data, 'from'), 'reply_to': boxes(data, 'reply-to'), 'to': boxes(data, 'to'),
        'cc': boxes(data, 'cc'), 'bcc': boxes(data, 'bcc'), 'subject': message['subject'],
        'message_id': message['message-id'], 'date': int(parsedate_to_datetime(message['date']).timestamp()),
        'headers': len(message.keys()), 'text': body(message, 'plain'), 'html': body(message, 'html'),
        'attachments': [[part.get_filename(), part.get_content_type(), part.get_payload(decode=True).hex()]
                        for part in message.iter_attachments()],
        'faults': faults,
        'longest_line': max(len(line) for line in data.split(b'\r\n')),
        'bare_ends': data.replace(b'\r\n', b'').count(b'\n') + data.replace(b'\r\n', b'').count(b'\r'),
        'ascii': all(byte < 128 for byte in data),
    }


if __name__ == '__main__':
    print(json.dumps([read(path) for path in sys.argv[1:]]))
