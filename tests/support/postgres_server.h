// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL 15 server for one test program: started with the first question, in a temporary folder, on a socket
// there. It stops, and the folder goes, when the program ends, however it ends.
#pragma once
#include <string>

namespace duebook::test {

class PostgresServer {
public:
    // The server of this program; nullptr where none can run, and whyNot() says why.
    static PostgresServer* find();
    static const std::string& whyNot();

    // The address of a new, empty database.
    std::string freshDatabase();
    void drop(const std::string& address);
    // The folder that holds its socket, and the user who may do anything there.
    const std::string& folder() const { return folder_; }

    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

private:
    PostgresServer();
    ~PostgresServer();
    std::string addressOf(const std::string& database) const;
    int keeper_ = 0;     // the process that started the server and will stop it
    int lifeline_ = -1;  // closed with this program: the sign to stop
    int databases_ = 0;
    std::string folder_;  // empty where there is no server
    std::string whyNot_;
};

}  // namespace duebook::test
