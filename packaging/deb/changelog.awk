# Converts the releases in packaging/CHANGELOG.md to Debian's format; "newest" is the version of the first one.

function finish() {
    if (date != "") {
        ("date --rfc-email --utc --date=" date) | getline stamp
        print "\n -- The Contact Desk developers <contactdesk@contactdesk.invalid>  " stamp "\n"
    }
}

function wrap(mark, text,    word, words, count, line) {
    count = split(text, words, " ")
    line = mark
    for (word = 1; word <= count; word++) {
        if (length(line " " words[word]) > 78) {
            print line
            line = "   "
        }
        line = line " " words[word]
    }
    print line
}

/^## [0-9]/ {
    finish()
    print "contactdesk (" (date == "" ? newest : $2) ") stable; urgency=medium\n"
    date = $NF
}

date != "" && /^- / { wrap("  *", substr($0, 3)) }
date != "" && /^  / { wrap("   ", $0) }

END { finish() }
