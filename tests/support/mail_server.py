#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An SMTP server on loopback for tests, by aiosmtpd. Ends when its standard input is closed.

mail_server.py FOLDER [--security none|starttls|tls --certificate PEM --key PEM] [--login USER:PASSWORD]
               [--mechanism PLAIN|LOGIN] [--close-after N] [--break-at EHLO|MAIL] [--slow SECONDS]

Prints its port, then a line for each stage of each mail: "begin", "mail", "recipient", "data", "taken", "end".
Each mail that it takes becomes FOLDER/NNNN.json. How it behaves hangs on the recipient's name:
refuse 550, later 451, heavy 552 once the mail is whole, grey 451 the first time, hang never answers the mail,
cut takes the mail and breaks the line before it answers, cuthead breaks it before the mail, lie answers nonsense.
"""

import argparse
import asyncio
import json
import ssl
import sys
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult


class Mailboxes:
    def __init__(self, options):
        self.options = options
        self.count = 0
        self.seen = set()

    def say(self, word):
        print(word, flush=True)

    def keep(self, server, session, envelope):
        self.count += 1
        mail = {'sender': envelope.mail_from, 'recipients': envelope.rcpt_tos, 'tls': server.transport.get_extra_info('ssl_object') is not None,
                'user': session.auth_data.login.decode() if session.auth_data else None,
                'content': envelope.content.decode('latin-1')}
        place = Path(self.options.folder) / f'{self.count:04}.json'
        place.with_suffix('.part').write_text(json.dumps(mail))
        place.with_suffix('.part').rename(place)

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        self.say('begin')
        session.host_name = hostname
        if self.options.break_at == 'EHLO':
            server.transport.abort()
        return responses

    async def handle_MAIL(self, server, session, envelope, address, options):
        self.say('mail')
        session.mails = getattr(session, 'mails', 0) + 1
        if self.options.close_after and session.mails > self.options.close_after:
            server.transport.abort()
        if self.options.break_at == 'MAIL':
            return '550 5.7.1 this sender may not send'
        envelope.mail_from = address
        return '250 OK'

    async def handle_RCPT(self, server, session, envelope, address, options):
        self.say('recipient')
        name = address.partition('@')[0]
        if name == 'refuse':
            return '550-5.1.1 There is nobody\r\n550 5.1.1 of that name'
        if name == 'later' or (name == 'grey' and name not in self.seen):
            self.seen.add(name)
            return '451 4.7.1 try again later'
        if name == 'cuthead':
            server.transport.abort()
        envelope.rcpt_tos.append(address)
        return '250 OK'

    async def handle_DATA(self, server, session, envelope):
        self.say('data')
        name = envelope.rcpt_tos[0].partition('@')[0]
        if name == 'heavy':
            return '552 5.3.4 too much'
        if name == 'hang':
            await asyncio.sleep(3600)
        self.keep(server, session, envelope)
        self.say('taken')
        if name == 'cut':
            server.transport.abort()
        await asyncio.sleep(self.options.slow)
        if name == 'lie':
            return '250-yes \x1b[31m\r\n999 no'
        self.say('end')
        return '250 2.0.0 taken as ' + str(self.count)


def certificate(options):
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(options.certificate, options.key)
    return context


def authenticator(login):
    user, _, password = login.partition(':')

    def check(server, session, envelope, mechanism, data):
        right = data.login == user.encode() and data.password == password.encode()
        return AuthResult(success=right, handled=False, auth_data=data)
    return check


async def serve(options):
    mailboxes = Mailboxes(options)
    context = certificate(options) if options.security != 'none' else None
    extra = {}
    if options.security == 'starttls':
        extra['tls_context'] = context
    if options.login:
        extra['authenticator'] = authenticator(options.login)
        extra['auth_required'] = True
        extra['auth_require_tls'] = options.security == 'starttls'
        if options.mechanism:
            extra['auth_exclude_mechanism'] = {'PLAIN', 'LOGIN'} - {options.mechanism}

    def session():
        return SMTP(mailboxes, hostname='server.example', enable_SMTPUTF8=False, data_size_limit=2 ** 26, **extra)

    loop = asyncio.get_running_loop()
    server = await loop.create_server(session, '127.0.0.1', 0, ssl=context if options.security == 'tls' else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('folder')
    parser.add_argument('--security', default='none')
    parser.add_argument('--certificate')
    parser.add_argument('--key')
    parser.add_argument('--login')
    parser.add_argument('--mechanism')
    parser.add_argument('--close-after', type=int, default=0)
    parser.add_argument('--break-at')
    parser.add_argument('--slow', type=float, default=0)
    options = parser.parse_args()
    asyncio.run(serve(options))


if __name__ == '__main__':
    main()
