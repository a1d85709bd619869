<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>CustomerForm</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <extracomment>Label of a field; the letter after &amp; is reached with Alt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;d</source>
        <extracomment>The number that tells customers apart.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how the other</source>
        <extracomment>Selects the customer who has the id already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep open for the next one</source>
        <extracomment>The form stays open, to add another customer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomersPanel</name>
    <message>
        <source>Customers</source>
        <extracomment>Heading of the page of customers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add customer</source>
        <extracomment>Opens the form for a new customer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More commands for customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by the beginning of a name, or by id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ge</source>
        <extracomment>Before two fields that hold the youngest and the oldest age to show.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youngest age to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>In the field of the youngest age: no limit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between the youngest and the oldest age.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest age to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <extracomment>Shows every customer again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DenominationPanel</name>
    <message>
        <source>Denominations</source>
        <extracomment>Heading of the page that reckons how amounts can be paid in notes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <extracomment>Names the field of the values of the notes that can be paid out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All n&amp;otes</source>
        <extracomment>Fills in all banknotes of the currency.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and co&amp;ins</source>
        <extracomment>Fills in all banknotes and coins of the currency.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <extracomment>Names the choice of the order in which combinations stand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Most notes</source>
        <extracomment>Names the field of the most notes that one payout may have.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Instead of a number: there is no limit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes are &amp;limited (cassettes)</source>
        <extracomment>A switch: reckon with how many notes are left in each cassette of the machine.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cassettes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;cassette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve cassette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers for the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combinations</source>
        <extracomment>Title of a tab: the ways to pay an amount.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout rules</source>
        <extracomment>Title of a tab: what a cash machine would pay out by each rule.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes used</source>
        <extracomment>Title of a tab: how many combinations take how many notes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>Title of a tab: how long the notes in the cassettes last.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel e&amp;xport</source>
        <extracomment>Stops writing the file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that will be refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Column: the row of the file as it stands there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <extracomment>Column: why the row will be refused.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>Adds the customers of the file; a number comes in later.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the refused rows…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestLogView</name>
    <message>
        <source>Filter, as in status:4xx method:POST</source>
        <extracomment>status: and method: are typed as they stand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <extracomment>The newest request stays in sight.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response as it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerPanel</name>
    <message>
        <source>Server</source>
        <extracomment>Heading of the page of the API server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <extracomment>Starts the API server. The letter after &amp; is reached with Alt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top server</source>
        <extracomment>Stops the API server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <extracomment>Label of a field: the port the server listens on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>In the field of the port: any that is free.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable from the &amp;network</source>
        <extracomment>Whether other computers may reach the server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the a&amp;pp</source>
        <extracomment>Whether the server starts when the program does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address and token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <extracomment>Heading of the page of settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulatorPanel</name>
    <message>
        <source>Simulator</source>
        <extracomment>Heading of the page that sends many requests to a server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <extracomment>Names the field of the server&apos;s address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;POST</source>
        <extracomment>Names the field of how many POST requests; the word stays.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;GET</source>
        <extracomment>Names the field of how many GET requests; the word stays.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paralle&amp;l</source>
        <extracomment>Names the field of how many requests are under way at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>Instead of a number: all requests at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p&amp;95 under</source>
        <extracomment>Names the field of a limit: 95 % of the requests must be answered within so many milliseconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>Instead of a limit: there is none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <extracomment>Behind a number: milliseconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Ends the run now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pac&amp;e</source>
        <extracomment>Names the choice of when requests are sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> /s</source>
        <extracomment>Behind a number: requests per second.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <extracomment>Names the field of the number that all chance is drawn from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ages</source>
        <extracomment>Names two fields: from which age to which.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youngest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Title of a tab: requests over time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <extracomment>Title of a tab: how long requests took.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>Title of a tab: every request of the run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a request to see what it carried and got.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayExplorer</name>
    <message>
        <source>Previous combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to number</source>
        <extracomment>Names the field of a combination&apos;s number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck a mix</source>
        <extracomment>Names the field of a combination such as 2 x 50 + 3 x 10.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 x 50 + 3 x 10</source>
        <extracomment>An example; the numbers stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::AgeHistogram</name>
    <message>
        <source>Customers by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Aged %L1 to %L2: %Ln customer(s)</source>
        <extracomment>Over a bar of the age histogram: %1 and %2 are ages in years.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s); most are aged %L1 to %L2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AmountModel</name>
    <message>
        <source>none</source>
        <extracomment>In the column of how many combinations there are: the amount cannot be paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of the column of sums of money; %1 is a currency.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::Application</name>
    <message>
        <source>A setting was not taken: %1</source>
        <extracomment>%1 names the value and what would be right, in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tellerdesk did not end in order the last time. What was acknowledged is in the store; nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tellerdesk is running already; its window was raised.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::Banner</name>
    <message>
        <source>Dismiss this message</source>
        <extracomment>Closes the message at the top of the window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::BundleView</name>
    <message>
        <source>A help bundle tells somebody who helps you how this program is set up and how it fares. Passwords, tokens and customers are not in it, and it goes nowhere by itself: look it through, then copy or save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a help bundle</source>
        <extracomment>Gathers a text for somebody who helps, and shows it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>Writes the help bundle into a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help bundle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::CassetteForecast</name>
    <message>
        <source>Customers served by each rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit the notes to what the cassettes hold to see how long they last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Headings: the rule; how many customers are served until one is refused; that one&apos;s amount.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest by “%1”: %2 customers are served before one is refused. Each asks for any payable amount up to 500, all alike likely.</source>
        <extracomment>%1 is the name of a rule, %2 how many customers it serves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::CassetteModel</name>
    <message>
        <source>any</source>
        <extracomment>In a table of cassettes: there is no limit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading: the value of the notes in a cassette.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Heading: how many notes are in a cassette.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>Heading: how many notes must stay in a cassette.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most per payout</source>
        <extracomment>Heading: the most notes one payout may take from a cassette.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::CommandSearch</name>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::CustomerDeletion</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 These stay out, because their id or name was taken since: %2</source>
        <extracomment>%1 says how many are back, %2 is a list of customers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::CustomerDrawer</name>
    <message numerus="yes">
        <source>%Ln customer(s) were added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused meanwhile.</source>
        <extracomment>After an import.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CustomerFiles</name>
    <message>
        <source>Import customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::CustomerForm</name>
    <message>
        <source>&amp;Use %1</source>
        <extracomment>Takes another id: %1 is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: %1</source>
        <extracomment>In the empty field of the id: %1 is the number that will be taken.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <extracomment>Stores what the form says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::CustomerTableModel</name>
    <message>
        <source>Last name</source>
        <extracomment>Column of the table of customers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>Column of the table of customers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Column of the table of customers, in years.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column of the table of customers: the number that tells them apart.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::CustomersPanel</name>
    <message>
        <source>In the order of the store: last name, first name, id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and filter concern only this table, not what the server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln customer(s) matches. Esc clears the filter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The store cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one by hand, import a file, or take some samples to look around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as last seen at %2</source>
        <extracomment>%1 is a number of customers, %2 the time they were read last.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many customers the filter shows: %1 of %2.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <extracomment>Who wrote a customer: %1 is a program, %2 a date and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::DenominationPanel</name>
    <message>
        <source>Export to a file of my choice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is what was typed, %2 the sentence that says what is wrong with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 combinations of %Ln amount(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type an amount to see how it can be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 combinations</source>
        <extracomment>%1 is a number that may be too large for a plural form.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; as text %2</source>
        <extracomment>%1 is as in &quot;199 combinations&quot;, %2 a size as in &quot;7 kB&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the combinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most small notes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most large notes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewest notes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most notes first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::DenominationText</name>
    <message>
        <source>Nearest: %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other amount can be paid either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These notes only make multiples of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is less than the smallest note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cassettes do not hold enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes at least %1 notes, more than are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sum of these notes makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one note to pay with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note must be worth more than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can be at most %1 different notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has more decimals than the currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This currency is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be paid with these notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes at least %1 notes, more than are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cassettes do not hold enough for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mix table has no entry for this amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 combinations, more than are allowed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only %1 combinations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is not available for so large an amount. Choose the order by note values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting this would take too long. Choose a smaller amount or fewer notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1. Nothing was left half-written.</source>
        <extracomment>%1 is the system&apos;s reason, as in &quot;No space left on device&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be paid. %2 %3</source>
        <extracomment>%1 is an amount, %2 the reason, %3 what can be paid instead; whole sentences.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes %1; %2 are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes %1; that is %2 too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes %1 notes of %2, but only %3 can be paid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes %1 notes, and %2 are allowed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mix pays the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mix does not pay the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewest notes</source>
        <extracomment>Name of a rule by which a cash machine chooses notes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal emptying</source>
        <extracomment>Name of a rule: cassettes become empty at about the same time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least spread</source>
        <extracomment>Name of a rule: what is left in the cassettes differs least.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even counts</source>
        <extracomment>Name of a rule: the same number of every note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most cassettes</source>
        <extracomment>Name of a rule: as many cassettes as possible give something.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house table</source>
        <extracomment>Name of a rule: the operator&apos;s own table says what to pay.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing pays it with fewer than %1 notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cassette has an end, so fewest notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note gives more than %1 of the %2 it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards fullest and emptiest differ by %1 notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of every note, the rest in fewest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cassettes give something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table says so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ErrorText</name>
    <message>
        <source>That cannot be done as it stands. Nothing was changed; correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It collides with what is there already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else changed it meanwhile. Nothing was changed; look again and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is larger than allowed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was refused. Check the user and password in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be reached. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke while the change was under way, so it may have happened. Look before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long and was given up. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side answered with something that makes no sense. Check that it is what the settings say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written. Choose another folder or make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::FaultText</name>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A customer&apos;s name in lists: %1 is the last name, %2 the first name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <extracomment>%1 is a number of characters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contains a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contains half a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer must be at least %1 years old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer can be at most %1 years old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id must lie between %1 and %2.</source>
        <extracomment>%1 and %2 are the smallest and the largest id.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This id belongs to %1.</source>
        <extracomment>%1 is a customer&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This id was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This id comes twice; the first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a customer of this name already: %1.</source>
        <extracomment>%1 is a customer&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comes twice in one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::FileChoice</name>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, one row a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::FileWriting</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::HelpView</name>
    <message>
        <source>Help: %1</source>
        <extracomment>Title of the help beside a page; %1 is the page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ImportPreview</name>
    <message>
        <source>Import %1</source>
        <extracomment>Heading; %1 is the name of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) will be added.</source>
        <extracomment>Before an import: how many rows are sound.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be refused.</source>
        <extracomment>Before an import: how many rows are not sound.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::JsonEntry</name>
    <message>
        <source>Add as JSON</source>
        <extracomment>Heading of a form into which customers are typed or pasted as JSON.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers as JSON, the way POST /customers takes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k (Ctrl+Enter)</source>
        <extracomment>Shows what would be added and what refused.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no list of customers: %1</source>
        <extracomment>%1 is the reason, in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::LaneTimeline</name>
    <message numerus="yes">
        <source>Requests over time in %Ln lane(s)</source>
        <extracomment>Says what a picture shows; %n parallel clients.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1, %2: %3; queued %4, on the wire %5</source>
        <extracomment>A request in a picture: its number and sort, its outcome, how long it waited and took.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::LatencyCurve</name>
    <message>
        <source>from the due time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency by percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentile</source>
        <extracomment>Headings of a table of latencies.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the requests took at most %1, 95 % at most %2, 99 % at most %3. %4</source>
        <extracomment>%1, %2, %3 are durations; %4 is an English sentence on whether the client was the limit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::LogModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column of the log of requests.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Column of the log of requests: GET, POST and so on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Column of the log of requests: what was asked for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the log of requests: the HTTP status.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Column of the log of requests: how long it took, in milliseconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of the log of requests: the program that asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column of the log of requests: the request&apos;s id.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column of the log of requests: what became of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>A file was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulator is still at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Does not quit the program.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tellerdesk quits when the simulator has finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::NotesHistogramView</name>
    <message>
        <source>Combinations by number of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A combination takes %1 to %2 notes; most often %3, in %4 combinations.</source>
        <extracomment>%1 to %4 are numbers: fewest and most notes of a combination, the most frequent number of notes and how many combinations have it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::Notifier</name>
    <message>
        <source>Show file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::Page</name>
    <message>
        <source>Server</source>
        <extracomment>Title of a panel, in the list at the window&apos;s side: the API server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Title of a panel: the table of customers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominations</source>
        <extracomment>Title of a panel: how an amount can be paid in banknotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulator</source>
        <extracomment>Title of a panel: sends many requests to a server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Title of a panel.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::PayoutRules</name>
    <message>
        <source>What each rule pays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::Rail</name>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <extracomment>Shown over an entry in the list of panels; %1 is the panel, %2 its number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::RequestLogView</name>
    <message>
        <source>(not text)</source>
        <extracomment>Stands for a body that is compressed or binary.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parsing %1, validating %2, store %3, writing %4; %5 in all.</source>
        <extracomment>Where a request&apos;s time went; each %n is a duration such as &quot;0.5 ms&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::RuleModel</name>
    <message>
        <source>Rule</source>
        <extracomment>Heading: by which rule a cash machine chooses the notes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays</source>
        <extracomment>Heading: the notes that are paid out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading: the reason for a choice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::SampleModel</name>
    <message>
        <source>%1 taken, %2 refused</source>
        <extracomment>%1 customers were taken by the server, %2 refused.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Heading: the number of a request.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Heading: when a request was due, from the start of the run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Heading: how long a request waited in the client.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the wire</source>
        <extracomment>Heading: how long a request was on its way and at the server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading: why something was refused or failed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ServerNotices</name>
    <message>
        <source>The server did not start: %1</source>
        <extracomment>%1 is the reason, in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not start: port %1 is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not start: port %1 is in use by %2.</source>
        <extracomment>%2 is a program, as in &quot;nginx (pid 812)&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port %1</source>
        <extracomment>On a button: takes the port %1 instead of the busy one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is running. What would you like to try?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add 10 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the docs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent again and answered with %1.</source>
        <extracomment>A request was sent once more; %1 is the HTTP status of the answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent again and not answered: %1</source>
        <extracomment>%1 is the reason, in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ServerPanel</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>How many customers the store holds.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open to the network</source>
        <extracomment>The server can be reached from other computers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests must carry the token %1</source>
        <extracomment>%1 is a secret word that requests must carry.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ServerPlots</name>
    <message>
        <source>%1 a second now</source>
        <extracomment>Below the heading of a plot; %1 is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no request just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 ≤ %1, p95 ≤ %2, p99 ≤ %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fine, %2 refused, %3 failed</source>
        <extracomment>Counts of answers: fine, refused because of the request, failed because of the server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency in ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 60 seconds</source>
        <extracomment>How far back the plots reach.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back the plots reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <extracomment>Shows figures instead of plots.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::SettingRow</name>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where the value of a setting comes from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen here</source>
        <extracomment>Where the value of a setting comes from: from this window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept secret</source>
        <extracomment>Where the value of a setting comes from: it is kept as a secret.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed by .env</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed by the environment</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed by the command line</source>
        <extracomment>Where the value of a setting comes from; it cannot be changed here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <extracomment>Gives a setting its default value again; %1 is the setting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not taken: %1</source>
        <extracomment>Under a setting; %1 is the reason, in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::SettingsPanel</name>
    <message>
        <source>Names are &amp;unique: nobody is added whose first and last name is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached in %1: %2.</source>
        <extracomment>%1 is a duration, %2 the address of the store.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s).</source>
        <extracomment>How many customers the store holds.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tellerdesk makes no connection to anywhere by itself: no account, no statistics, no look for updates. It reaches only the Redis you name, and the server you let the simulator ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbench for cash denominations and a customer API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with %1.</source>
        <extracomment>%1 is a list of libraries with their versions and licences.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of the desktop did not take the secret, so it holds until the program ends: %1</source>
        <extracomment>%1 is the reason, in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::SimulatorPanel</name>
    <message>
        <source>Running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking whether the answers agree with one another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: %1 under way, half answered within %2, 99 % within %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet. A run sends requests in parallel, measures how long each takes, and then proves whether the answers agree with one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start server and &amp;run</source>
        <extracomment>On a button; the letter after &amp; is reached with Alt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this server</source>
        <extracomment>Placeholder in the field of the target: the program&apos;s own server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all at once</source>
        <extracomment>Choices of when requests are sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a steady rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::SimulatorText</name>
    <message>
        <source>accepted</source>
        <extracomment>Outcome of a request: the server did it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by rule</source>
        <extracomment>Outcome of a request: the server rightly did not do it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Outcome of a request.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Outcome of a request: it may or may not have been done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>Outcome of a request.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration in milliseconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistent: there is an order of the %1 requests that explains every answer (found in %2).</source>
        <extracomment>%1 is a number of requests, %2 a duration.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violated: %1</source>
        <extracomment>%1 says in English what was found.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided: the time for the check ran out at %1 requests. Run fewer, or allow more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits missed: %1</source>
        <extracomment>%1 lists limits, each with its value and, in brackets, what it should have been.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers: %1 accepted, %2 refused by rule. Requests: %3 answered, %4 failed, %5 sent again; at most %6 at once.</source>
        <extracomment>Each %n is a number: customers taken, customers refused by rule; failed and resent requests.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::Startup</name>
    <message>
        <source>A workbench for cash denominations and a customer API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a window of its own, also when the program is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the server at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show server, customers, denominations, simulator or settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page of that name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::StateWords</name>
    <message>
        <source>Stopped</source>
        <extracomment>State of the API server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>State of the API server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of the API server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing requests…</source>
        <extracomment>State of the API server: it takes no new requests and finishes those under way.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of the API server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store closed</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private store</source>
        <extracomment>States of the customers&apos; store: a Redis of this program&apos;s own, or another one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store lost, reconnecting…</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store failed</source>
        <extracomment>State of the customers&apos; store.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration; %1 is a number, as in &quot;0.2 ms&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s)</source>
        <extracomment>How many programs work on the same store.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::StatusStrip</name>
    <message>
        <source>Server: %1</source>
        <extracomment>In the status bar; %1 is the server&apos;s state or, while it runs, its address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – click to open its folder</source>
        <extracomment>Tooltip of the file written last; %1 is its path.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulator at work</source>
        <extracomment>In the status bar, while requests are being sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the simulator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::UndoBar</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Brings back what was just deleted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::WayExplorer</name>
    <message>
        <source>No combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: combination %2 of %3</source>
        <extracomment>%1 is a sum of money, %2 the number of a combination, %3 how many there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::WayModel</name>
    <message>
        <source>Notes</source>
        <extracomment>Heading of a column: how many banknotes and coins a combination takes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::WayTable</name>
    <message>
        <source>Combinations</source>
        <extracomment>Name of a table for assistive tools: the ways to pay an amount.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
